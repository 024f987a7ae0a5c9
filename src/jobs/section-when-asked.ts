/**
 * A section of the desk whose code is loaded when it is first asked for, so that the pane opens without it. All members
 * of a section are functions that answer with promises; a place in line is kept in the order of asking.
 */
export function sectionWhenAsked<Section extends object>(load: () => Promise<Section>): Section {
  let loading: Promise<Section> | undefined;
  return new Proxy({} as Section, {
    get: (_none, member) => async (...given: unknown[]) => {
      const section = await (loading ??= load());
      const asked = section[member as keyof Section] as (...given: unknown[]) => Promise<unknown>;
      return asked.apply(section, given);
    },
  });
}
