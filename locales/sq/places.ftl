embeds-lines = Rreshtat për t'u ngjitur
embeds-of = Rreshta për t'u ngjitur: { $collection }
