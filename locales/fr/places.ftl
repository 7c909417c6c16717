embeds-lines = Les lignes à coller
embeds-of = Lignes à coller : { $collection }
