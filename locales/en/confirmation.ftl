## Which desks have not said of late that their details are right: for readers, and for the coordinator

confirmation-overdue = { $phone ->
    [yes] Not confirmed since { $date }: call before you go.
   *[no] Not confirmed since { $date }.
}
confirmation-never = { $phone ->
    [yes] The desk has not confirmed these details yet: call before you go.
   *[no] The desk has not confirmed these details yet.
}
confirmation-mark-overdue = Details not confirmed since { $date }
confirmation-mark-never = Details not confirmed yet
confirmation-title = Details to confirm
confirmation-summary = For the coordinator: which desks have not said of late that their details are right.
confirmation-limit = { $count ->
    [one] Each desk confirms its details every day.
   *[other] Each desk confirms its details every { $count } days.
}
confirmation-count = { $overdue ->
    [one] one desk past the limit
   *[other] { $overdue } desks past the limit
} · { $never ->
    [one] one never confirmed
   *[other] { $never } never confirmed
} · { $confirmed ->
    [one] one confirmed
   *[other] { $confirmed } confirmed
}
confirmation-download = Download the table (CSV)
confirmation-how = When a desk, or a body, says that nothing has changed:
confirmation-heading-overdue = Past the limit
confirmation-heading-never = Never confirmed
confirmation-caption = The longest delay first
confirmation-caption-never = In alphabetical order
confirmation-column-id = id
confirmation-column-desk = Desk
confirmation-column-body = Body
confirmation-column-phone = Phone
confirmation-column-email = E-mail
confirmation-column-confirmed = Last confirmed
confirmation-column-days = Days past the limit
