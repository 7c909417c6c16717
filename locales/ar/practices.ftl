# Where a desk does a procedure differently: for the reader, and for those who coordinate.

practice-at = هنا تختلف الإجراءات
practice-until-day = حتى { $date }
desk-practices = إجراءات تختلف هنا
practice-left = متبقٍّ: { $time }
practice-last-day = ينتهي اليوم
practice-late = متأخر: { $time }
practices-title = اختلاف الإجراءات بين المكاتب
practices-summary = للمنسقين: أين لا يتبع مكتبٌ القاعدة المشتركة بعد، ولماذا، ومتى سيتبعها.
practices-text = القاعدة المشتركة هي المكتوبة في الدليل. لكل استثناء سبب ويوم ينتهي فيه.
practices-none = لم يعلن أي مكتب عن استثناء: حسب ما نعرف، الجميع يتبعون الأدلة.
practices-count = الاستثناءات: { $count }
practices-overdue = المتأخرة: { $count }
practices-owner = المسؤول عن الدليل
practices-caption = استثناءات المكاتب
practices-until = موعد التوحيد
practices-standard = القاعدة المشتركة
practices-desk = المكتب والجهة
practices-exception = ما المختلف
