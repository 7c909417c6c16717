# Where a desk does a procedure differently: for the reader, and for those who coordinate.

practice-at = It is done differently here
practice-until-day = Until { $date }
desk-practices = Procedures that are done differently here
practice-left = { $time } left
practice-last-day = Ends today
practice-late = Overdue by { $time }
practices-title = Different practices at desks
practices-summary = For coordinators: where a desk does not follow the agreed rule yet, why, and by when it will.
practices-text = The agreed rule is what the guide says. Each exception has a reason and a day on which it ends.
practices-none = No desk has declared an exception: as far as is known, all follow the guides.
practices-count = Exceptions: { $count }
practices-overdue = Overdue: { $count }
practices-owner = Who answers for the guide
practices-caption = Exceptions of desks
practices-until = To be aligned by
practices-standard = Agreed rule
practices-desk = Desk and body
practices-exception = What is different
