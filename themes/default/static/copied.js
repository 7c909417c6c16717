// Says that a page is a copy kept on this device, and of which day: the service worker marks such a page when it answers with it.
const { lang, dataset } = document.documentElement;
const note = document.querySelector("template[data-tool=copied]").content.firstElementChild.cloneNode(true);
const [time, day] = [note.querySelector("time"), new Date(dataset.copied)];

// Without a day of the server, that of the site stands.
if (!isNaN(day)) {
  time.dateTime = day.toISOString().slice(0, 10);
  time.textContent = day.toLocaleDateString(`${lang}-u-nu-latn`, { dateStyle: "long" });
}
document.querySelector("main").prepend(note);
