# What is wrong with the approvals of a pack.
doctrine-want-approvals = approvals over facts of the vocabulary and switches of the pack
doctrine-request-twice = { $request } a second time
doctrine-no-such-switch = { $switch } is not a switch of the pack
