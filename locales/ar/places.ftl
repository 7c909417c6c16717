embeds-lines = الأسطر المطلوب لصقها
embeds-of = أسطر للصق: { $collection }
