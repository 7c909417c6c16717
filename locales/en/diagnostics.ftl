# What is wrong in a portal, why, and what to do. Each message has the name of its code.

diagnostic-message-syntax = This text of the interface cannot be read: { $reason }.
    .help = A message is written “name = text”; lines that continue it are indented and every opened brace is closed.
