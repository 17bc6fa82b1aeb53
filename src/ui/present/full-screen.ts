/** Asks for the whole screen; without it the presentation fills the window. */
export async function enterFullScreen(): Promise<void> {
  if (document.fullscreenElement !== null) return;
  try {
    await document.documentElement.requestFullscreen();
  } catch {
    // a browser may refuse, or have none: the presentation goes on in the window
  }
}

export async function leaveFullScreen(): Promise<void> {
  if (document.fullscreenElement !== null) await document.exitFullscreen();
}

export function switchFullScreen(): Promise<void> {
  return document.fullscreenElement === null ? enterFullScreen() : leaveFullScreen();
}
