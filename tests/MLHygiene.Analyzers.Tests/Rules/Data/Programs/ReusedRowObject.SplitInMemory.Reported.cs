using Microsoft.ML;
using Microsoft.ML.Data;

namespace Images;

public sealed class ImageRow
{
    public string ImagePath { get; set; } = "";
    public string Label { get; set; } = "";
}

public sealed class ImageSplitter(MLContext ml)
{
    public (List<ImageRow> Train, List<ImageRow> Test) Split(IDataView images, int seed)
    {
        var random = new Random(seed);
        List<ImageRow> train = [], test = [];
        using var rows = ml.Data.CreateEnumerable<ImageRow>(images, reuseRowObject: true).GetEnumerator(); //! MLH5008
        while (rows.MoveNext())
        {
            var row = rows.Current;
            (random.NextDouble() < 0.8 ? train : test).Add(row);
        }

        return (train, test);
    }

    public ImageRow[] Preview(IDataView images)
    {
        ImageRow[] preview = [.. ml.Data.CreateEnumerable<ImageRow>(images, reuseRowObject: true).Take(16)]; //! MLH5008
        return preview;
    }

    public async Task<Queue<ImageRow>> EnqueueAsync(IDataView images)
    {
        var queue = new Queue<ImageRow>();
        await Task.Run(() =>
        {
            foreach (var image in ml.Data.CreateEnumerable<ImageRow>(images, reuseRowObject: true)) //! MLH5008
                queue.Enqueue(image);
        });
        return queue;
    }
}
