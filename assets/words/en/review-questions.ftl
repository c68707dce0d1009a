# The four questions of the debrief, asked before the truth is opened.

review-question-meant = What was meant to happen?
review-question-happened = What did happen?
review-question-why = Why did it happen so?
review-question-next = What would you keep, what would you change?
