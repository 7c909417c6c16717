# Where a desk does a procedure differently: for the reader, and for those who coordinate.

practice-at = Тут роблять інакше
practice-until-day = До { $date }
desk-practices = Процедури, які тут роблять інакше
practice-left = Залишилося: { $time }
practice-last-day = Закінчується сьогодні
practice-late = Прострочено: { $time }
practices-title = Різні практики в пунктах
practices-summary = Для координаторів: де пункт ще не дотримується спільного правила, чому і до якого дня.
practices-text = Спільне правило — те, що написано в посібнику. Кожен виняток має причину й останній день.
practices-none = Жоден пункт не заявив про винятки: наскільки відомо, усі дотримуються посібників.
practices-count = Винятки: { $count }
practices-overdue = Прострочені: { $count }
practices-owner = Хто відповідає за посібник
practices-caption = Винятки пунктів
practices-until = Узгодити до
practices-standard = Спільне правило
practices-desk = Пункт і установа
practices-exception = Що інакше
