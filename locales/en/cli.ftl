# The words of the command line.

cli-report-error = error
cli-report-warning = warning
cli-report-help = help
cli-report-summary = { $errors ->
    [0] { $warnings ->
        [0] No problems.
        [one] One warning.
       *[other] { $warnings } warnings.
    }
    [one] { $warnings ->
        [0] One error.
        [one] One error and one warning.
       *[other] One error and { $warnings } warnings.
    }
   *[other] { $warnings ->
        [0] { $errors } errors.
        [one] { $errors } errors and one warning.
       *[other] { $errors } errors and { $warnings } warnings.
    }
}

cli-publish-foreign = “{ $path }” holds files that sportello did not write: they are not overwritten.
    .help = Choose a new folder with --out, or empty this one if nobody needs its files.
cli-publish-busy = Another build is publishing into “{ $path }”.
    .help = Wait until it is done, then try again.
cli-publish-path = “{ $path }” is not a path that can be inside the site.
cli-publish-twice = Two files of the site have the same path: “{ $path }”.
cli-publish-disk = “{ $path }” cannot be written: { $reason }.
    .help = The published site is as it was. Check the free space and the permissions; if the folder is a mounted disk, publish into a folder inside it.

cli-serve-port-busy = Port { $port } is taken: perhaps another preview is open.
    .help = Close it, or choose another port with --port; --port 0 takes a free one.
cli-serve-listen = Port { $port } cannot be used: { $reason }.
    .help = Choose another port with --port, for instance between 1024 and 65535.
cli-serve-watch = Changes of the files cannot be followed: { $reason }.
cli-serve-start = The preview does not start: { $reason }.
