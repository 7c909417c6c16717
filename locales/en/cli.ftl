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
