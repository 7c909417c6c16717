embeds-lines = 要粘贴的代码行
embeds-of = 要粘贴的代码行：{ $collection }
