# Where a desk does a procedure differently: for the reader, and for those who coordinate.

practice-at = ਇੱਥੇ ਤਰੀਕਾ ਵੱਖਰਾ ਹੈ
practice-until-day = { $date } ਤੱਕ
desk-practices = ਉਹ ਕੰਮ ਜੋ ਇੱਥੇ ਵੱਖਰੇ ਤਰੀਕੇ ਨਾਲ ਹੁੰਦੇ ਹਨ
practice-left = ਅਜੇ { $time }
practice-last-day = ਅੱਜ ਖ਼ਤਮ
practice-late = ਦੇਰੀ: { $time }
practices-title = ਡੈਸਕਾਂ ਦੇ ਵੱਖਰੇ ਤਰੀਕੇ
practices-summary = ਤਾਲਮੇਲ ਕਰਨ ਵਾਲਿਆਂ ਲਈ: ਕਿਹੜਾ ਡੈਸਕ ਅਜੇ ਸਾਂਝੇ ਨਿਯਮ ਉੱਤੇ ਨਹੀਂ, ਕਿਉਂ, ਅਤੇ ਕਦੋਂ ਤੱਕ ਹੋਵੇਗਾ।
practices-text = ਸਾਂਝਾ ਨਿਯਮ ਉਹ ਹੈ ਜੋ ਗਾਈਡ ਵਿੱਚ ਲਿਖਿਆ ਹੈ। ਹਰ ਛੋਟ ਦਾ ਕਾਰਨ ਅਤੇ ਆਖ਼ਰੀ ਦਿਨ ਹੈ।
practices-none = ਕਿਸੇ ਡੈਸਕ ਨੇ ਛੋਟ ਨਹੀਂ ਦੱਸੀ: ਜਿੱਥੋਂ ਤੱਕ ਪਤਾ ਹੈ, ਸਾਰੇ ਗਾਈਡਾਂ ਉੱਤੇ ਚੱਲਦੇ ਹਨ।
practices-count = ਛੋਟਾਂ: { $count }
practices-overdue = ਮਿਆਦ ਲੰਘੀ: { $count }
practices-owner = ਗਾਈਡ ਦੀ ਜ਼ਿੰਮੇਵਾਰੀ ਕਿਸਦੀ
practices-caption = ਡੈਸਕਾਂ ਦੀਆਂ ਛੋਟਾਂ
practices-until = ਬਰਾਬਰ ਕਰਨਾ ਹੈ ਤੱਕ
practices-standard = ਸਾਂਝਾ ਨਿਯਮ
practices-desk = ਡੈਸਕ ਅਤੇ ਅਦਾਰਾ
practices-exception = ਕੀ ਵੱਖਰਾ ਹੈ
