using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;

return CommandLine.Program.Run(args);

namespace CommandLine
{
    /// <summary>A tool with subcommands: it picks lines of files, joins them, makes passwords and sums up columns.</summary>
    internal static class Program
    {
        public static int Run(string[] args)
        {
            var app = new Application("lines")
                .Add(new Command("pick", "Picks lines at random")
                    .Argument("file")
                    .Option("count", 'n', "How many", "10")
                    .Option("seed", 's', "Repeats a choice", "")
                    .Does(Pick))
                .Add(new Command("page", "Shows a page")
                    .Argument("file")
                    .Option("page", 'p', "Which", "1")
                    .Option("size", 'z', "Lines of a page", "25")
                    .Does(Page))
                .Add(new Command("columns", "Sums up the columns of a table")
                    .Argument("file")
                    .Option("separator", 'd', "What stands between cells", "\t")
                    .Does(Columns))
                .Add(new Command("password", "Makes passwords")
                    .Option("length", 'l', "How long", "16")
                    .Option("count", 'n', "How many", "1")
                    .Flag("digits", 'd', "With digits")
                    .Does(Password))
                .Add(new Command("deal", "Deals the lines of a file to groups")
                    .Argument("file")
                    .Option("groups", 'g', "How many", "2")
                    .Does(Deal));
            try
            {
                return app.Run(args);
            }
            catch (UsageException problem)
            {
                Console.Error.WriteLine(problem.Message);
                Console.Error.WriteLine(app.Help());
                return 2;
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                Console.Error.WriteLine(problem.Message);
                return 1;
            }
        }

        private static int Pick(Invocation call)
        {
            var random = call.Text("seed").Length > 0 ? new Random(call.Number("seed")) : new Random();
            var lines = File.ReadLines(call["file"]).Where(line => line.Length > 0).ToList();
            foreach (var line in lines.OrderBy(_ => random.Next()).Take(call.Number("count")))
            {
                Console.WriteLine(line);
            }

            if (lines.Count > 0)
            {
                Console.WriteLine($"the winner: {lines[random.Next(lines.Count)]}");
            }

            return 0;
        }

        private static int Page(Invocation call)
        {
            var (page, size) = (call.Number("page"), call.Number("size"));
            var width = 4;
            foreach (var (line, number) in File.ReadLines(call["file"]).Select((line, i) => (line, i + 1)).Skip((page - 1) * size).Take(size))
            {
                Console.WriteLine($"{number.ToString(CultureInfo.InvariantCulture).PadLeft(width)}  {line}");
            }

            return 0;
        }

        private static int Columns(Invocation call)
        {
            var separator = call.Text("separator");
            var sums = Array.Empty<double>();
            var counts = Array.Empty<int>();
            foreach (var line in File.ReadLines(call["file"]))
            {
                var cells = line.Split(separator);
                if (cells.Length > sums.Length)
                {
                    Array.Resize(ref sums, cells.Length);
                    Array.Resize(ref counts, cells.Length);
                }

                for (var i = 0; i < cells.Length; i++)
                {
                    if (double.TryParse(cells[i], NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
                    {
                        sums[i] += number;
                        counts[i]++;
                    }
                }
            }

            for (var i = 0; i < sums.Length; i++)
            {
                var mean = counts[i] == 0 ? 0.0 : sums[i] / counts[i];
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{i + 1,3} {counts[i],8} {sums[i],12:F2} {mean,10:F3}"));
            }

            return 0;
        }

        private static int Password(Invocation call)
        {
            var letters = "abcdefghjkmnpqrstuvwxyz" + (call.Has("digits") ? "23456789" : string.Empty);
            var random = new Random();
            for (var i = 0; i < call.Number("count"); i++)
            {
                var password = new char[call.Number("length")];
                for (var j = 0; j < password.Length; j++)
                {
                    password[j] = letters[random.Next(letters.Length)];
                }

                Console.WriteLine(new string(password));
            }

            return 0;
        }

        private static int Deal(Invocation call)
        {
            var names = File.ReadAllLines(call["file"]);
            Random.Shared.Shuffle(names);
            var size = (int)Math.Ceiling(names.Length / (float)call.Number("groups"));
            foreach (var (group, number) in names.Chunk(Math.Max(size, 1)).Select((group, i) => (group, i + 1)))
            {
                Console.WriteLine($"group {number}: {string.Join(", ", group.Order(StringComparer.CurrentCulture))}");
            }

            return 0;
        }
    }

    internal sealed class UsageException(string message) : Exception(message);

    internal sealed record OptionInfo(string Name, char Short, string Help, string? Default)
    {
        public bool IsFlag => Default is null;
    }

    internal sealed class Command(string name, string help)
    {
        private readonly List<string> _arguments = [];
        private readonly List<OptionInfo> _options = [];
        private Func<Invocation, int> _action = _ => 0;

        public string Name { get; } = name;

        public Command Argument(string argument)
        {
            _arguments.Add(argument);
            return this;
        }

        public Command Option(string option, char letter, string text, string byDefault)
        {
            _options.Add(new OptionInfo(option, letter, text, byDefault));
            return this;
        }

        public Command Flag(string option, char letter, string text)
        {
            _options.Add(new OptionInfo(option, letter, text, Default: null));
            return this;
        }

        public Command Does(Func<Invocation, int> action)
        {
            _action = action;
            return this;
        }

        public int Run(IReadOnlyList<string> words)
        {
            var values = _options.Where(option => !option.IsFlag).ToDictionary(option => option.Name, option => option.Default!);
            var free = new Queue<string>(_arguments);
            for (var i = 0; i < words.Count; i++)
            {
                var word = words[i];
                if (word == "--")
                {
                    TakeRest(words.Skip(i + 1), free, values);
                    break;
                }

                if (word.StartsWith("--", StringComparison.Ordinal))
                {
                    i = ReadLong(word[2..], words, i, values);
                }
                else if (word is ['-', _, ..] && !char.IsDigit(word[1]))
                {
                    i = ReadShort(word[1..], words, i, values);
                }
                else
                {
                    TakeRest([word], free, values);
                }
            }

            if (free.TryPeek(out var missing))
            {
                throw new UsageException($"{Name}: <{missing}> is missing");
            }

            return _action(new Invocation(values));
        }

        public string Help()
        {
            var text = new StringBuilder();
            text.Append("  ").Append(Name.PadRight(12)).AppendLine(help);
            foreach (var option in _options.OrderBy(option => option.Name, StringComparer.Ordinal))
            {
                text.Append("      -").Append(option.Short).Append(", --").Append(option.Name.PadRight(12)).Append(option.Help);
                text.AppendLine(option.Default is { Length: > 0 } value ? $" ({value})" : string.Empty);
            }

            return text.ToString();
        }

        private static void TakeRest(IEnumerable<string> words, Queue<string> free, Dictionary<string, string> values)
        {
            foreach (var word in words)
            {
                if (!free.TryDequeue(out var argument))
                {
                    throw new UsageException($"'{word}' is one too many");
                }

                values[argument] = word;
            }
        }

        private int ReadLong(string word, IReadOnlyList<string> words, int at, Dictionary<string, string> values)
        {
            var parts = word.Split('=', 2);
            var option = _options.Find(candidate => candidate.Name == parts[0])
                ?? throw new UsageException($"--{parts[0]} is unknown{Suggest(parts[0])}");
            if (option.IsFlag)
            {
                values[option.Name] = "yes";
                return at;
            }

            values[option.Name] = parts.Length == 2 ? parts[1] : Next(words, ++at, option);
            return at;
        }

        private int ReadShort(string letters, IReadOnlyList<string> words, int at, Dictionary<string, string> values)
        {
            foreach (var letter in letters)
            {
                var option = _options.Find(candidate => candidate.Short == letter) ?? throw new UsageException($"-{letter} is unknown");
                values[option.Name] = option.IsFlag ? "yes" : Next(words, ++at, option);
            }

            return at;
        }

        private static string Next(IReadOnlyList<string> words, int at, OptionInfo option) =>
            at < words.Count ? words[at] : throw new UsageException($"--{option.Name} needs a value");

        private string Suggest(string word)
        {
            var near = _options.MinBy(option => Distance(option.Name, word));
            return near is not null && Distance(near.Name, word) <= 2 ? $"; did you mean --{near.Name}?" : string.Empty;
        }

        private static int Distance(string left, string right)
        {
            var row = Enumerable.Range(0, right.Length + 1).ToArray();
            for (var i = 1; i <= left.Length; i++)
            {
                var diagonal = row[0];
                row[0] = i;
                for (var j = 1; j <= right.Length; j++)
                {
                    var above = row[j];
                    row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (left[i - 1] == right[j - 1] ? 0 : 1));
                    diagonal = above;
                }
            }

            return row[right.Length];
        }
    }

    internal sealed class Invocation(IReadOnlyDictionary<string, string> values)
    {
        public string this[string name] => values[name];

        public string Text(string name) => values[name];

        public bool Has(string name) => values.ContainsKey(name);

        public int Number(string name)
        {
            try
            {
                return int.Parse(values[name], CultureInfo.InvariantCulture);
            }
            catch (FormatException)
            {
                throw new UsageException($"--{name}: '{values[name]}' is no number");
            }
        }
    }

    internal sealed class Application(string name)
    {
        private readonly List<Command> _commands = [];

        public Application Add(Command command)
        {
            _commands.Add(command);
            return this;
        }

        public int Run(string[] words)
        {
            if (words.Length == 0 || words[0] is "help" or "--help" or "-h")
            {
                Console.WriteLine(Help());
                return 0;
            }

            var command = _commands.Find(candidate => candidate.Name == words[0]) ?? throw new UsageException($"'{words[0]}' is no command");
            return command.Run(words.Skip(1).ToArray());
        }

        public string Help() => $"usage: {name} <command>\n" + string.Concat(_commands.Select(command => command.Help()));
    }
}
