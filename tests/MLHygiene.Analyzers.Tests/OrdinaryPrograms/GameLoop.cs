using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Numerics;
using System.Threading;

namespace DungeonGame;

/// <summary>A dungeon with monsters, a deck of cards, particles and a loop of sixty ticks a second.</summary>
public sealed class Game
{
    private const float Tick = 1f / 60f;

    private readonly Random _random;
    private readonly List<Monster> _monsters = [];
    private readonly Particle[] _particles = new Particle[256];
    private readonly Deck _deck;
    private readonly Dungeon _dungeon;
    private Vector2 _player = new(4, 4);
    private float _health = 100f;
    private int _score;

    public Game(int seed)
    {
        _random = new Random(seed);
        _dungeon = new Dungeon(40, 24, _random);
        _deck = new Deck(_random);
        Array.Fill(_particles, Particle.None);
    }

    public static void Main(string[] args)
    {
        var seed = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : Environment.TickCount;
        var game = new Game(seed);
        game.Populate(12);
        game.Run(TimeSpan.FromSeconds(30));
        HighScores.Save("scores.txt", "player", game._score);
        foreach (var (name, score) in HighScores.Load("scores.txt").OrderByDescending(entry => entry.Score).Take(10))
        {
            Console.WriteLine($"{name,-12}{score,8}");
        }
    }

    public void Populate(int count)
    {
        var places = _dungeon.Floor().OrderBy(_ => _random.Next()).Take(count).ToList();
        foreach (var place in places)
        {
            var kind = _random.NextDouble() < 0.2 ? MonsterKind.Ogre : MonsterKind.Rat;
            _monsters.Add(new Monster(kind, new Vector2(place.X, place.Y), kind == MonsterKind.Ogre ? 30f : 8f));
        }
    }

    public void Run(TimeSpan limit)
    {
        var clock = Stopwatch.StartNew();
        var previous = clock.Elapsed;
        var behind = 0f;
        while (clock.Elapsed < limit && _health > 0)
        {
            var now = clock.Elapsed;
            behind += (float)(now - previous).TotalSeconds;
            previous = now;
            while (behind >= Tick)
            {
                Update(Tick);
                behind -= Tick;
            }

            Draw(behind / Tick);
            Thread.Sleep(1);
        }
    }

    private void Update(float seconds)
    {
        MovePlayer(seconds);
        for (var i = _monsters.Count - 1; i >= 0; i--)
        {
            var monster = _monsters[i];
            monster.Chase(_player, seconds, _random);
            if (Vector2.Distance(monster.Position, _player) < 0.8f)
            {
                Fight(monster);
            }

            if (monster.Health <= 0)
            {
                _monsters.RemoveAt(i);
                _score += monster.Kind == MonsterKind.Ogre ? 50 : 10;
                Explode(monster.Position, 24);
            }
        }

        for (var i = 0; i < _particles.Length; i++)
        {
            _particles[i] = _particles[i].After(seconds);
        }
    }

    private void MovePlayer(float seconds)
    {
        var target = _monsters.MinBy(monster => Vector2.DistanceSquared(monster.Position, _player))?.Position ?? _player;
        var way = target - _player;
        var length = way.Length();
        if (length > 0.001f)
        {
            _player += way / length * MathF.Min(3f * seconds, length);
        }
    }

    private void Fight(Monster monster)
    {
        var card = _deck.Draw();
        var bonus = card.Suit == Suit.Spades ? 1.5f : 1f;
        monster.Health -= card.Rank * bonus;
        _health -= monster.Kind == MonsterKind.Ogre ? _random.Next(1, 7) + _random.Next(1, 7) : _random.Next(1, 4);
    }

    private void Explode(Vector2 place, int count)
    {
        foreach (var slot in Enumerable.Range(0, _particles.Length).Where(i => _particles[i].Life <= 0).Take(count).ToArray())
        {
            var angle = _random.NextSingle() * MathF.Tau;
            var speed = 1f + _random.NextSingle() * 4f;
            _particles[slot] = new Particle(place, new Vector2(MathF.Cos(angle), MathF.Sin(angle)) * speed, 0.5f + _random.NextSingle());
        }
    }

    private void Draw(float blend)
    {
        var rows = _dungeon.Rows().Select(row => row.ToCharArray()).ToArray();
        foreach (var monster in _monsters)
        {
            var place = monster.Position + monster.Velocity * blend * Tick;
            rows[(int)place.Y % rows.Length][(int)place.X % rows[0].Length] = monster.Kind == MonsterKind.Ogre ? 'O' : 'r';
        }

        rows[(int)_player.Y][(int)_player.X] = '@';
        var lit = _particles.Count(particle => particle.Life > 0);
        Console.SetCursorPosition(0, 0);
        Console.WriteLine(string.Join('\n', rows.Select(row => new string(row))));
        Console.WriteLine($"health {_health,6:F1}  score {_score}  cards {_deck.Left}  sparks {lit}   ");
    }
}

public enum MonsterKind
{
    Rat,
    Ogre,
}

public sealed class Monster(MonsterKind kind, Vector2 position, float health)
{
    public MonsterKind Kind { get; } = kind;

    public Vector2 Position { get; private set; } = position;

    public Vector2 Velocity { get; private set; }

    public float Health { get; set; } = health;

    public void Chase(Vector2 target, float seconds, Random random)
    {
        var toTarget = target - Position;
        var distance = MathF.Max(toTarget.Length(), 0.01f);
        var wander = new Vector2(random.NextSingle() - 0.5f, random.NextSingle() - 0.5f);
        var speed = Kind == MonsterKind.Ogre ? 0.8f : 2.2f;
        Velocity = distance < 10f ? toTarget / distance * speed : wander * speed;
        Position += Velocity * seconds;
    }
}

public readonly record struct Particle(Vector2 Position, Vector2 Velocity, float Life)
{
    public static readonly Particle None = new(Vector2.Zero, Vector2.Zero, 0f);

    public Particle After(float seconds) => Life <= 0 ? None : new(Position + Velocity * seconds, Velocity * 0.98f, Life - seconds);
}

public enum Suit
{
    Clubs,
    Diamonds,
    Hearts,
    Spades,
}

public readonly record struct Card(Suit Suit, int Rank);

public sealed class Deck
{
    private readonly Random _random;
    private readonly Card[] _cards;
    private int _next;

    public Deck(Random random)
    {
        _random = random;
        _cards = Enum.GetValues<Suit>().SelectMany(suit => Enumerable.Range(1, 13).Select(rank => new Card(suit, rank))).ToArray();
        Shuffle();
    }

    public int Left => _cards.Length - _next;

    public Card Draw()
    {
        if (_next == _cards.Length)
        {
            Shuffle();
        }

        return _cards[_next++];
    }

    public IReadOnlyList<Card[]> Deal(int players, int each)
    {
        var hands = _cards.Skip(_next).Take(players * each).Chunk(each).ToList();
        _next += players * each;
        return hands;
    }

    private void Shuffle()
    {
        for (var i = _cards.Length - 1; i > 0; i--)
        {
            var j = _random.Next(i + 1);
            (_cards[i], _cards[j]) = (_cards[j], _cards[i]);
        }

        _next = 0;
    }
}

public sealed class Dungeon
{
    private readonly char[,] _cells;
    private readonly int _width;
    private readonly int _height;

    public Dungeon(int width, int height, Random random)
    {
        (_width, _height) = (width, height);
        _cells = new char[height, width];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                _cells[y, x] = random.NextDouble() < 0.42 ? '#' : '.';
            }
        }

        for (var round = 0; round < 4; round++)
        {
            Smooth();
        }

        var rooms = Enumerable.Range(0, 5).Select(_ => (X: random.Next(width), Y: random.Next(height))).OrderBy(room => room.X).ToList();
        foreach (var (from, to) in rooms.Zip(rooms.Skip(1)))
        {
            Dig(from, to);
        }
    }

    public IEnumerable<(int X, int Y)> Floor() =>
        from y in Enumerable.Range(0, _height)
        from x in Enumerable.Range(0, _width)
        where _cells[y, x] == '.'
        select (x, y);

    public IEnumerable<string> Rows() =>
        Enumerable.Range(0, _height).Select(y => string.Concat(Enumerable.Range(0, _width).Select(x => _cells[y, x])));

    private void Smooth()
    {
        var next = new char[_height, _width];
        for (var y = 0; y < _height; y++)
        {
            for (var x = 0; x < _width; x++)
            {
                next[y, x] = Walls(x, y) >= 5 ? '#' : '.';
            }
        }

        Array.Copy(next, _cells, next.Length);
    }

    private int Walls(int x, int y)
    {
        var count = 0;
        for (var dy = -1; dy <= 1; dy++)
        {
            for (var dx = -1; dx <= 1; dx++)
            {
                var (cx, cy) = (x + dx, y + dy);
                count += cx < 0 || cy < 0 || cx >= _width || cy >= _height || _cells[cy, cx] == '#' ? 1 : 0;
            }
        }

        return count;
    }

    private void Dig((int X, int Y) from, (int X, int Y) to)
    {
        for (var x = Math.Min(from.X, to.X); x <= Math.Max(from.X, to.X); x++)
        {
            _cells[from.Y, x] = '.';
        }

        for (var y = Math.Min(from.Y, to.Y); y <= Math.Max(from.Y, to.Y); y++)
        {
            _cells[y, to.X] = '.';
        }
    }
}

public static class HighScores
{
    public static IReadOnlyList<(string Name, int Score)> Load(string path)
    {
        try
        {
            return File.ReadAllLines(path)
                .Select(line => line.Split('\t'))
                .Where(parts => parts.Length == 2)
                .Select(parts => (parts[0], int.Parse(parts[1], CultureInfo.InvariantCulture)))
                .ToList();
        }
        catch (IOException)
        {
            return [];
        }
    }

    public static void Save(string path, string name, int score) =>
        File.AppendAllText(path, string.Create(CultureInfo.InvariantCulture, $"{name}\t{score}\n"));
}

/// <summary>What falls out of a chest: the rarer, the smaller its part of the sum.</summary>
public sealed class LootTable(params (string Item, float Chance)[] entries)
{
    private static readonly string[] Prefixes = ["Rusty", "Plain", "Fine", "Royal"];

    public IEnumerable<string> Roll(int count, Random random)
    {
        var sum = entries.Sum(entry => entry.Chance);
        for (var i = 0; i < count; i++)
        {
            var roll = random.NextSingle() * sum;
            var item = entries[^1].Item;
            foreach (var (name, chance) in entries)
            {
                roll -= chance;
                if (roll <= 0)
                {
                    item = name;
                    break;
                }
            }

            yield return Prefixes[random.Next(Prefixes.Length)] + " " + item;
        }
    }
}
