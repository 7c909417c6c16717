# Where a desk does a procedure differently: for the reader, and for those who coordinate.

practice-at = یہاں طریقہ مختلف ہے
practice-until-day = { $date } تک
desk-practices = وہ کام جو یہاں مختلف طریقے سے ہوتے ہیں
practice-left = مزید { $time }
practice-last-day = آج ختم
practice-late = تاخیر: { $time }
practices-title = ڈیسکوں کے مختلف طریقے
practices-summary = رابطہ کاروں کے لیے: کون سا ڈیسک ابھی مشترکہ قاعدے پر نہیں، کیوں، اور کب تک ہو گا۔
practices-text = مشترکہ قاعدہ وہ ہے جو گائیڈ میں لکھا ہے۔ ہر استثنا کی وجہ اور آخری دن ہے۔
practices-none = کسی ڈیسک نے استثنا نہیں بتایا: معلومات کے مطابق سب گائیڈ پر چلتے ہیں۔
practices-count = استثنا: { $count }
practices-overdue = میعاد ختم: { $count }
practices-owner = گائیڈ کا ذمہ دار
practices-caption = ڈیسکوں کے استثنا
practices-until = برابر کرنا ہے تک
practices-standard = مشترکہ قاعدہ
practices-desk = ڈیسک اور ادارہ
practices-exception = کیا مختلف ہے
