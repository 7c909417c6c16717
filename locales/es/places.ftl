embeds-lines = Las líneas para pegar
embeds-of = Líneas para pegar: { $collection }
