// In the browser: whether anything moves for readers who asked for no motion.

function moving() {
  const found = [...document.getAnimations()].map(({ effect }) => finding(effect.target ?? document.body, "an animation runs"));
  if (getComputedStyle(document.documentElement).scrollBehavior === "smooth") found.push(finding(document.documentElement, "scrolls smoothly"));
  for (const element of document.querySelectorAll("body, body *")) {
    for (const pseudo of [null, "::before", "::after"]) {
      const { transitionDuration, animationName, animationDuration } = getComputedStyle(element, pseudo);
      const lasting = (durations) => durations.split(",").some((duration) => parseFloat(duration) > 0);
      if (lasting(transitionDuration)) found.push(finding(element, `${pseudo ?? ""} transition of ${transitionDuration}`));
      if (animationName !== "none" && lasting(animationDuration)) found.push(finding(element, `${pseudo ?? ""} animation ${animationName}`));
    }
  }
  return found;
}
