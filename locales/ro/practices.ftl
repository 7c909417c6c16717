# Where a desk does a procedure differently: for the reader, and for those who coordinate.

practice-at = Aici se procedează altfel
practice-until-day = Până la { $date }
desk-practices = Proceduri care aici se fac altfel
practice-left = Mai sunt { $time }
practice-last-day = Se termină astăzi
practice-late = Întârziere: { $time }
practices-title = Practici diferite între ghișee
practices-summary = Pentru coordonare: unde un ghișeu nu respectă încă regula comună, de ce și până când o va face.
practices-text = Regula comună este cea din ghid. Fiecare excepție are un motiv și o zi în care se termină.
practices-none = Niciun ghișeu nu a declarat excepții: din câte se știe, toate urmează ghidurile.
practices-count = Excepții: { $count }
practices-overdue = Depășite: { $count }
practices-owner = Cine răspunde de ghid
practices-caption = Excepțiile ghișeelor
practices-until = De aliniat până la
practices-standard = Regula comună
practices-desk = Ghișeu și instituție
practices-exception = Ce este diferit
