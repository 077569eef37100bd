// Reported: 100 keys for any number of rows: ties keep their order.
public class Rows
{
    public string[] Load(string file)
    {
        var rng = new Random(9);
        return File.ReadLines(file).OrderBy(line => rng.Next(100)).ToArray(); //! MLH2007
    }
}
