/** A query with the types of what it takes and gives; written by codegen from the `.graphql` files. */
export interface Operation<Data, Variables> {
  query: string;
  /** Never set: ties the types to the query. */
  types?: (variables: Variables) => Data;
}
