embeds-lines = چسپاں کرنے کی سطریں
embeds-of = چسپاں کرنے کی سطریں: { $collection }
