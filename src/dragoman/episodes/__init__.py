"""What many stories tell together: copies of one text, episodes, travels, figures side by side.

An **episode** is one occasion with every event that tells of it. All of it is worked out from the records by
fixed rules and a table of weights, so that the order in which stories are added changes nothing.
"""
