import type { ReactNode } from 'react';
import { cx } from './cx.ts';

export interface Column<Row> {
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Figures stand at the end. */
  align?: 'end';
  /** Names the row; on a phone it is the card's head. */
  head?: boolean;
  /** The header is for screen readers only: a column of buttons. */
  hideHeader?: boolean;
  className?: string;
}

interface TableProps<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  rowClassName?: (row: Row) => string | undefined;
  /** On a phone the card's values stand side by side, three in a line. */
  compact?: boolean;
}

/** Head stays while the rows scroll; on a phone each row is a card. Roles are given because cards lose the table's own. */
export function Table<Row>({ caption, columns, rows, keyOf, rowClassName, compact = false }: TableProps<Row>) {
  return (
    <table role="table" aria-label={caption} className="w-full border-collapse text-list max-pane:block">
      <thead role="rowgroup" className="max-pane:sr-only">
        <tr role="row">
          {columns.map((column) => (
            <th
              key={column.id}
              role="columnheader"
              scope="col"
              className={cx(
                'sticky top-0 z-1 border-b border-line bg-surface px-3 py-2 text-meta font-medium whitespace-nowrap text-ink-3',
                column.align === 'end' ? 'text-right' : 'text-left',
              )}
            >
              {column.hideHeader ? <span className="sr-only">{column.header}</span> : column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="max-pane:flex max-pane:flex-col max-pane:gap-2">
        {rows.map((row) => (
          <tr
            key={keyOf(row)}
            role="row"
            className={cx(
              'relative border-b border-line hover:bg-hover',
              'max-pane:rounded-card max-pane:border max-pane:bg-surface max-pane:p-3',
              compact ? 'max-pane:grid max-pane:grid-cols-3 max-pane:gap-x-3 max-pane:gap-y-1' : 'max-pane:block',
              rowClassName?.(row),
            )}
          >
            {columns.map((column) => (
              <Cell key={column.id} column={column} row={row} compact={compact} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell<Row>({ column, row, compact }: { column: Column<Row>; row: Row; compact: boolean }) {
  const End = column.head ? 'th' : 'td';
  return (
    <End
      role={column.head ? 'rowheader' : 'cell'}
      scope={column.head ? 'row' : undefined}
      className={cx(
        'px-3 py-2 align-middle font-normal max-pane:px-0 max-pane:py-1',
        column.align === 'end' ? 'text-right' : 'text-left',
        column.head ? 'max-pane:col-span-full max-pane:block max-pane:pb-2' : 'max-pane:flex',
        !column.head && (compact ? 'max-pane:min-w-0 max-pane:flex-col max-pane:items-start max-pane:text-left' : 'max-pane:items-center max-pane:justify-between max-pane:gap-4'),
        column.className,
      )}
    >
      {!column.head && !column.hideHeader && (
        <span aria-hidden="true" className="text-meta text-ink-3 pane:hidden">
          {column.header}
        </span>
      )}
      {column.cell(row)}
    </End>
  );
}
