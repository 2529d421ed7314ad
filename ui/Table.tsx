import type { ReactNode } from 'react';
import { cx } from './cx.ts';

export interface Column<Row> {
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Figures stand at the end. */
  align?: 'end';
  /** Names the row; it is the head of a card. */
  head?: boolean;
  /** The header is for screen readers only: a column of buttons. */
  hideHeader?: boolean;
  /** Left out where rows stand but have little room. */
  spare?: boolean;
  className?: string;
}

interface TableProps<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  rowClassName?: (row: Row) => string | undefined;
  /** A card's values stand side by side, three in a line. */
  compact?: boolean;
}

/** Head stays while the rows scroll; where it is narrow each row is a card. Roles are given because cards lose the table's own. */
export function Table<Row>({ caption, columns, rows, keyOf, rowClassName, compact = false }: TableProps<Row>) {
  return (
    <div className="@container/table">
      <table role="table" aria-label={caption} className="w-full border-collapse text-list cards:block">
        <thead role="rowgroup" className="cards:sr-only">
          <tr role="row">
            {columns.map((column) => (
              <th
                key={column.id}
                role="columnheader"
                scope="col"
                className={cx(
                  'sticky top-0 z-1 border-b border-line bg-surface px-2 py-2 text-meta font-medium whitespace-nowrap text-ink-3',
                  column.align === 'end' ? 'text-right' : 'text-left',
                  column.spare && 'tight:hidden',
                  column.className,
                )}
              >
                {column.hideHeader ? <span className="sr-only">{column.header}</span> : column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className="cards:flex cards:flex-col cards:gap-2">
          {rows.map((row) => (
            <tr
              key={keyOf(row)}
              role="row"
              className={cx(
                'relative border-b border-line hover:bg-hover',
                'cards:rounded-card cards:border cards:bg-surface cards:p-3',
                compact ? 'cards:grid cards:grid-cols-3 cards:gap-x-3 cards:gap-y-1' : 'cards:block',
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
    </div>
  );
}

function Cell<Row>({ column, row, compact }: { column: Column<Row>; row: Row; compact: boolean }) {
  const End = column.head ? 'th' : 'td';
  return (
    <End
      role={column.head ? 'rowheader' : 'cell'}
      scope={column.head ? 'row' : undefined}
      className={cx(
        'px-2 py-2 align-middle font-normal cards:px-0 cards:py-1',
        column.align === 'end' ? 'text-right' : 'text-left',
        column.head ? 'cards:col-span-full cards:block cards:pb-2' : 'cards:flex',
        !column.head && (compact ? 'cards:min-w-0 cards:flex-col cards:items-start cards:text-left' : 'cards:items-center cards:justify-between cards:gap-4'),
        column.spare && 'tight:hidden',
        column.className,
      )}
    >
      {!column.head && !column.hideHeader && (
        <span aria-hidden="true" className="text-meta text-ink-3 rows:hidden">
          {column.header}
        </span>
      )}
      {column.cell(row)}
    </End>
  );
}
