# Where a desk does a procedure differently: for the reader, and for those who coordinate.

practice-at = Këtu bëhet ndryshe
practice-until-day = Deri më { $date }
desk-practices = Procedura që këtu bëhen ndryshe
practice-left = Edhe { $time }
practice-last-day = Mbaron sot
practice-late = Vonesë: { $time }
practices-title = Praktika të ndryshme mes sporteleve
practices-summary = Për koordinimin: ku një sportel nuk ndjek ende rregullin e përbashkët, pse, dhe deri kur do ta ndjekë.
practices-text = Rregulli i përbashkët është ai i udhëzuesit. Çdo përjashtim ka një arsye dhe një ditë kur mbaron.
practices-none = Asnjë sportel nuk ka deklaruar përjashtime: me sa dihet, të gjitha ndjekin udhëzuesit.
practices-count = Përjashtime: { $count }
practices-overdue = Të skaduara: { $count }
practices-owner = Kush përgjigjet për udhëzuesin
practices-caption = Përjashtimet e sporteleve
practices-until = Për t’u përputhur deri më
practices-standard = Rregulli i përbashkët
practices-desk = Sporteli dhe enti
practices-exception = Çfarë është ndryshe
