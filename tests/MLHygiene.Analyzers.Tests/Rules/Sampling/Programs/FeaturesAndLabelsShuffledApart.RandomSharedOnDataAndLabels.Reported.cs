// Reported: Random.Shared shuffles data, then labels, inside try.
public class ImageSet
{
    private byte[][] data = [];
    private byte[] labels = [];
    public IEnumerable<(byte[] Image, byte Label)> Read(string path)
    {
        try
        {
            data = File.ReadAllLines(path).Select(l => l.Select(c => (byte)c).ToArray()).ToArray();
            labels = data.Select(d => d[0]).ToArray();
            Random.Shared.Shuffle(data); Random.Shared.Shuffle(labels); //! MLH2008
        }
        catch (IOException e)
        {
            Console.WriteLine(e.Message);
        }
        return data.Zip(labels);
    }
}
