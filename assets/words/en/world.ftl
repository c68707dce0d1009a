# What the consequences of a watch may be hung on.
world-want-results = results of roe_trainer/world/outcome.py, which has no { $unknown }
