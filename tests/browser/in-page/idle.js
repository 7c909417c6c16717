// In the browser, with scripts off: what a reader without them is left with.

/** Too little text, a control that has nothing to do, and what only a script could have filled. */
function idle() {
  const found = [];
  const main = document.querySelector("main") ?? document.body;
  if (!document.querySelector("h1") || !seen(document.querySelector("h1"))) found.push(finding(main, "no heading is seen"));
  if (main.innerText.replace(/\s/g, "").length < 40) found.push(finding(main, "hardly any text"));
  for (const control of controls()) {
    const form = control.form ?? control.closest("form");
    // A box that a reader ticks for himself needs no form.
    if (control.matches("button, input:not([type=checkbox], [type=radio]), select, textarea") && !form) found.push(finding(control, "belongs to no form"));
    if (control.matches("button[type=button]")) found.push(finding(control, "a button that only a script can serve"));
    if (control.matches("a") && /^(#|javascript:.*)?$/.test(control.getAttribute("href"))) found.push(finding(control, "a link to nowhere"));
  }
  for (const form of document.querySelectorAll("form")) {
    if (seen(form) && !(form.getAttribute("action") && form.querySelector("[type=submit]"))) found.push(finding(form, "a form that leads nowhere"));
  }
  for (const element of document.querySelectorAll("*")) {
    if ([...element.attributes].some(({ name }) => name.startsWith("on"))) found.push(finding(element, "a script in an attribute"));
  }
  return found;
}
