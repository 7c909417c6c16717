embeds-lines = The lines to paste
embeds-of = Lines to paste: { $collection }
