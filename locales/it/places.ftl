embeds-lines = Le righe da incollare
embeds-of = Righe da incollare: { $collection }
