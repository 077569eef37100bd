// Silent: Skip(page * size).Take(size) is paging.
public class Table(List<string> rows)
{
    public IEnumerable<string> Page(int page, int size) => rows.Skip(page * size).Take(size);
    public int Pages(int size) => rows.Count / size;
}
