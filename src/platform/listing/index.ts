export { BoardLists, BoardPeople, BoardUnits, countBoard, type BoardList } from './count-board.ts';
export { defineList, type Column, type ColumnKind, type ListDefinition, type ListRow, type ListSource } from './definition.ts';
export { listRoutes, type ListRouteOptions } from './list-routes.ts';
export { sendTable, type ComputedTable } from './send-table.ts';
