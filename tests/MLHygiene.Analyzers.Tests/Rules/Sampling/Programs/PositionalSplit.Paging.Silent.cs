// Silent: a page of search results is no split.
public class Catalog(List<string> names)
{
    public List<string> Page(int page, int size) => names.Skip(page * size).Take(size).ToList();
    public (List<string> Featured, List<string> Others) Front(int n) => (names.Take(n).ToList(), names.Skip(n).ToList());
}
