// Silent: an IQueryable key is translated by the provider.
public class Repository(IQueryable<string> table)
{
    public List<string> Some(int n) => table.OrderBy(x => Guid.NewGuid()).Take(n).ToList();
}
