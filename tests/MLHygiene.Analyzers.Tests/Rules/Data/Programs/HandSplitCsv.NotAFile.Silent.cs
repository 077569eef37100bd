using System.Globalization;

namespace Games;

public sealed record HighScore(string Player, int Points, TimeSpan Time);

public sealed class ScoreBoard
{
    private readonly List<HighScore> _scores = [];

    public void Load(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            var parts = line.Split(';');
            _scores.Add(new HighScore(parts[0], int.Parse(parts[1], CultureInfo.InvariantCulture), TimeSpan.FromSeconds(double.Parse(parts[2], CultureInfo.InvariantCulture))));
        }
    }

    public void Save(string path)
        => File.WriteAllLines(path, _scores.Select(s => FormattableString.Invariant($"{s.Player};{s.Points};{s.Time.TotalSeconds}")));

    public static (string Command, int Repeat) ParseCommand(string argument)
    {
        var parts = argument.Split(',');
        return (parts[0], parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 1);
    }

    public static void Main(string[] args)
    {
        var (command, repeat) = ParseCommand(args[0]);
        for (var i = 0; i < repeat; i++)
            Console.WriteLine(command);
    }

    public IEnumerable<HighScore> Top(int count) => _scores.OrderByDescending(s => s.Points).Take(count);
}
