embeds-lines = Liniile de lipit
embeds-of = Linii de lipit: { $collection }
