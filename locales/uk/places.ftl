embeds-lines = Рядки для вставлення
embeds-of = Рядки для вставлення: { $collection }
