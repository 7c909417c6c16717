embeds-lines = ਚਿਪਕਾਉਣ ਲਈ ਲਾਈਨਾਂ
embeds-of = ਚਿਪਕਾਉਣ ਲਈ ਲਾਈਨਾਂ: { $collection }
