using Microsoft.ML;
using Microsoft.ML.Data;

namespace Movies;

public class Rating
{
    [LoadColumn(0)] public float UserId { get; set; }
    [LoadColumn(1)] public float MovieId { get; set; }
    [LoadColumn(2)] public float Label { get; set; }

    public class Movie
    {
        [LoadColumn(0)] public float MovieId { get; set; }
        [LoadColumn(1)] public string Title { get; set; } = "";
        [LoadColumn(2)] public string Genres { get; set; } = "";
    }

    public record Tag
    {
        [LoadColumn(0)] public float UserId { get; init; }
        [LoadColumn(2)] public string Text { get; init; } = "";
    }
}

public record Link
{
    [LoadColumn(1)] public string Imdb { get; init; } = "";
    [LoadColumn(0)] public float MovieId { get; init; }
}

public class MovieData(MLContext ml, string folder)
{
    private IDataView Read<T>(string name)
        => ml.Data.LoadFromTextFile<T>(Path.Combine(folder, name), separatorChar: ',', hasHeader: true, allowQuoting: true);

    public IDataView Ratings => Read<Rating>("ratings.csv");
    public IDataView Movies => Read<Rating.Movie>("movies.csv");
    public IDataView Tags => Read<Rating.Tag>("tags.csv");
    public IDataView Links => Read<Link>("links.csv");
}
