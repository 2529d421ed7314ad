export const admin = {
  'admin.title': 'Admin',
} as const;
