export function FieldError({ id, children }: { id: string; children?: string | null }) {
  if (!children) return null;
  return (
    <p id={id} className="mt-1 mb-0 text-meta font-medium text-bad">
      {children}
    </p>
  );
}
