export const diffMarkdown = (_: unknown, __: unknown) => '';
