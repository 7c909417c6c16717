embeds-lines = যে লাইনগুলো বসাতে হবে
embeds-of = যে লাইনগুলো বসাতে হবে: { $collection }
