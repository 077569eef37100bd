using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

namespace WebShop;

/// <summary>The back end of a small shop: routes, paging, carts, prices, coupons, a retrying client and a nightly report.</summary>
public static class Server
{
    public static async Task Main(string[] args)
    {
        var port = args.Length > 0 && int.TryParse(args[0], out var given) ? given : 8080;
        var catalog = new Catalog(Seed.Products(200));
        var sessions = new SessionStore(TimeSpan.FromMinutes(30));
        var orders = new OrderBook();
        var router = new Router()
            .Map("GET", "/products", request => Products(catalog, request))
            .Map("GET", "/products/featured", _ => Response.Json(catalog.Featured(6)))
            .Map("POST", "/cart", request => AddToCart(catalog, sessions, request))
            .Map("POST", "/checkout", request => Checkout(catalog, sessions, orders, request))
            .Map("GET", "/report", _ => Response.Text(new Report(orders).Render(10)));

        using var listener = new HttpListener();
        listener.Prefixes.Add($"http://localhost:{port}/");
        listener.Start();
        while (listener.IsListening)
        {
            var context = await listener.GetContextAsync();
            try
            {
                var response = router.Answer(await Request.ReadAsync(context.Request));
                await response.WriteAsync(context.Response);
            }
            catch (FormatException problem)
            {
                await Response.Problem(HttpStatusCode.BadRequest, problem.Message).WriteAsync(context.Response);
            }
            catch (Exception problem) when (problem is not OutOfMemoryException)
            {
                Console.Error.WriteLine(problem);
                await Response.Problem(HttpStatusCode.InternalServerError, "Something went wrong").WriteAsync(context.Response);
            }
        }
    }

    private static Response Products(Catalog catalog, Request request)
    {
        var page = request.Number("page", 0);
        var size = Math.Clamp(request.Number("size", 20), 1, 100);
        var found = catalog.Search(request.Value("q"), request.Value("tags").Split(',', StringSplitOptions.RemoveEmptyEntries));
        var sorted = request.Value("sort") switch
        {
            "price" => found.OrderBy(product => product.Price).ThenBy(product => product.Name, StringComparer.Ordinal),
            "rating" => found.OrderByDescending(product => product.Rating),
            _ => found.OrderBy(product => product.Name, StringComparer.OrdinalIgnoreCase),
        };
        var all = sorted.ToList();
        return Response.Json(new { total = all.Count, pages = (all.Count + size - 1) / size, items = all.Skip(page * size).Take(size) });
    }

    private static Response AddToCart(Catalog catalog, SessionStore sessions, Request request)
    {
        var session = sessions.Find(request.Value("session")) ?? sessions.Open();
        foreach (var line in request.Body.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var parts = line.Split('x');
            var quantity = parts.Length == 2 ? int.Parse(parts[0], CultureInfo.InvariantCulture) : 1;
            if (catalog.Find(parts[^1].Trim()) is { } product)
            {
                session.Cart.Add(product, quantity);
            }
        }

        return Response.Json(new { session = session.Id, total = session.Cart.Total() });
    }

    private static Response Checkout(Catalog catalog, SessionStore sessions, OrderBook orders, Request request)
    {
        if (sessions.Find(request.Value("session")) is not { Cart.IsEmpty: false } session)
        {
            return Response.Problem(HttpStatusCode.NotFound, "There is no such cart");
        }

        var coupon = Coupon.Parse(request.Value("coupon"));
        var order = orders.Place(session.Cart, coupon);
        var related = catalog.Related(session.Cart.Products, 3);
        session.Cart.Clear();
        return Response.Json(new { order.Number, order.Total, related });
    }
}

public sealed record Product(string Id, string Name, decimal Price, double Rating, string[] Tags);

public static class Seed
{
    private static readonly string[] Adjectives = ["Red", "Small", "Quiet", "Fast", "Round", "Old"];
    private static readonly string[] Nouns = ["Lamp", "Chair", "Clock", "Table", "Mug", "Kettle"];

    public static IEnumerable<Product> Products(int count)
    {
        var random = new Random();
        for (var i = 0; i < count; i++)
        {
            var name = Adjectives[random.Next(Adjectives.Length)] + " " + Nouns[random.Next(Nouns.Length)];
            var price = Math.Round((decimal)(random.NextDouble() * 90 + 10), 2);
            yield return new Product($"p{i:D4}", name, price, random.Next(10, 51) / 10.0, name.ToLowerInvariant().Split(' '));
        }
    }
}

public sealed class Catalog
{
    private readonly Dictionary<string, Product> _products;
    private readonly Random _random = new();

    public Catalog(IEnumerable<Product> products) => _products = products.ToDictionary(product => product.Id);

    public Product? Find(string id) => _products.GetValueOrDefault(id);

    public IEnumerable<Product> Search(string text, string[] tags) =>
        _products.Values
            .Where(product => text.Length == 0 || product.Name.Contains(text, StringComparison.OrdinalIgnoreCase))
            .Where(product => tags.Length == 0 || tags.Intersect(product.Tags).Any());

    // Another front page on each visit.
    public IReadOnlyList<Product> Featured(int count)
    {
        lock (_random)
        {
            return _products.Values.Where(product => product.Rating >= 4).OrderBy(_ => _random.Next()).Take(count).ToList();
        }
    }

    public IReadOnlyList<string> Related(IReadOnlyCollection<Product> bought, int count)
    {
        var tags = bought.SelectMany(product => product.Tags).ToHashSet();
        var candidates = _products.Values.Except(bought).Where(product => product.Tags.Any(tags.Contains)).ToArray();
        lock (_random)
        {
            _random.Shuffle(candidates);
        }

        return candidates.Take(count).Select(product => product.Name).ToList();
    }
}

public sealed class Cart
{
    private readonly Dictionary<Product, int> _lines = new();

    public bool IsEmpty => _lines.Count == 0;

    public IReadOnlyCollection<Product> Products => _lines.Keys;

    public IEnumerable<(Product Product, int Quantity)> Lines => _lines.Select(line => (line.Key, line.Value));

    public void Add(Product product, int quantity) => _lines[product] = _lines.GetValueOrDefault(product) + quantity;

    public decimal Total() => _lines.Sum(line => line.Key.Price * line.Value);

    public void Clear() => _lines.Clear();
}

public sealed record Coupon(string Code, decimal Percent, DateOnly Until)
{
    public static Coupon? Parse(string text)
    {
        var parts = text.Split('-');
        if (parts.Length != 3)
        {
            return null;
        }

        try
        {
            return new Coupon(
                parts[0],
                decimal.Parse(parts[1], CultureInfo.InvariantCulture),
                DateOnly.ParseExact(parts[2], "yyyyMMdd", CultureInfo.InvariantCulture));
        }
        catch (FormatException)
        {
            return null;
        }
    }

    public decimal Apply(decimal total, DateOnly today) => today <= Until ? total * (1 - Percent / 100m) : total;
}

public sealed record Order(int Number, DateTime Placed, decimal Total, IReadOnlyList<(string Product, int Quantity)> Lines);

public sealed class OrderBook
{
    private readonly ConcurrentQueue<Order> _orders = new();
    private int _last = 1000;

    public IReadOnlyCollection<Order> All => _orders;

    public Order Place(Cart cart, Coupon? coupon)
    {
        var total = coupon?.Apply(cart.Total(), DateOnly.FromDateTime(DateTime.UtcNow)) ?? cart.Total();
        var order = new Order(
            Interlocked.Increment(ref _last),
            DateTime.UtcNow,
            Math.Round(total, 2),
            cart.Lines.Select(line => (line.Product.Name, line.Quantity)).ToList());
        _orders.Enqueue(order);
        return order;
    }
}

/// <summary>Sales by hour and by product, with an average that an empty day does not break.</summary>
public sealed class Report(OrderBook orders)
{
    public string Render(int top)
    {
        var text = new StringBuilder();
        var hours = new float[24];
        Array.Fill(hours, 0f);
        foreach (var order in orders.All)
        {
            hours[order.Placed.Hour] += (float)order.Total;
        }

        var peak = hours.Max();
        for (var hour = 0; hour < hours.Length; hour++)
        {
            var width = peak > 0 ? (int)(hours[hour] / peak * 40) : 0;
            text.Append(CultureInfo.InvariantCulture, $"{hour:D2} ").Append('#', width).AppendLine();
        }

        var mean = orders.All.Count > 0 ? orders.All.Average(order => order.Total) : 0;
        text.AppendLine(CultureInfo.InvariantCulture, $"average {mean:F2}");
        foreach (var row in orders.All.SelectMany(order => order.Lines).GroupBy(line => line.Product)
            .OrderByDescending(group => group.Sum(line => line.Quantity)).Take(top).Chunk(2))
        {
            text.AppendLine(string.Join("   ", row.Select(group => group.Key)));
        }

        return text.ToString();
    }
}

public sealed class Session(string id, DateTime opened)
{
    public string Id { get; } = id;

    public DateTime LastSeen { get; set; } = opened;

    public Cart Cart { get; } = new();
}

public sealed class SessionStore(TimeSpan lifetime)
{
    private readonly ConcurrentDictionary<string, Session> _sessions = new();

    public Session Open()
    {
        var id = Convert.ToHexString(RandomNumberGenerator.GetBytes(16));
        Sweep();
        return _sessions.GetOrAdd(id, key => new Session(key, DateTime.UtcNow));
    }

    public Session? Find(string id)
    {
        if (!_sessions.TryGetValue(id, out var session) || DateTime.UtcNow - session.LastSeen > lifetime)
        {
            return null;
        }

        session.LastSeen = DateTime.UtcNow;
        return session;
    }

    private void Sweep()
    {
        foreach (var old in _sessions.Where(pair => DateTime.UtcNow - pair.Value.LastSeen > lifetime).OrderBy(pair => pair.Value.LastSeen).Skip(10).ToArray())
        {
            _sessions.TryRemove(old.Key, out _);
        }
    }
}

public sealed record Request(string Method, string Path, IReadOnlyDictionary<string, string> Query, string Body)
{
    public static async Task<Request> ReadAsync(HttpListenerRequest request)
    {
        using var reader = new StreamReader(request.InputStream, Encoding.UTF8);
        var query = (request.Url?.Query ?? string.Empty).TrimStart('?')
            .Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=', 2))
            .ToDictionary(pair => pair[0], pair => pair.Length > 1 ? Uri.UnescapeDataString(pair[1]) : string.Empty);
        return new Request(request.HttpMethod, request.Url?.AbsolutePath ?? "/", query, await reader.ReadToEndAsync());
    }

    public string Value(string name) => Query.GetValueOrDefault(name, string.Empty);

    public int Number(string name, int otherwise) => int.TryParse(Value(name), out var number) ? number : otherwise;
}

public sealed record Response(HttpStatusCode Status, string Type, string Content)
{
    public static Response Json(object value) => new(HttpStatusCode.OK, "application/json", JsonSerializer.Serialize(value));

    public static Response Text(string text) => new(HttpStatusCode.OK, "text/plain", text);

    public static Response Problem(HttpStatusCode status, string detail) => new(status, "application/problem+json", JsonSerializer.Serialize(new { detail }));

    public async Task WriteAsync(HttpListenerResponse response)
    {
        var bytes = Encoding.UTF8.GetBytes(Content);
        response.StatusCode = (int)Status;
        response.ContentType = Type;
        response.ContentLength64 = bytes.Length;
        await response.OutputStream.WriteAsync(bytes);
        response.Close();
    }
}

public sealed class Router
{
    private readonly List<(string Method, string Path, Func<Request, Response> Handler)> _routes = [];

    public Router Map(string method, string path, Func<Request, Response> handler)
    {
        _routes.Add((method, path, handler));
        return this;
    }

    public Response Answer(Request request)
    {
        var route = _routes.OrderByDescending(candidate => candidate.Path.Length)
            .FirstOrDefault(candidate => candidate.Method == request.Method && request.Path.StartsWith(candidate.Path, StringComparison.Ordinal));
        return route.Handler is null ? Response.Problem(HttpStatusCode.NotFound, request.Path) : route.Handler(request);
    }
}

/// <summary>Asks the warehouse, and asks again with a wait that grows and jitters.</summary>
public sealed class Warehouse(HttpClient client)
{
    public async Task<IReadOnlyDictionary<string, int>> StockAsync(IEnumerable<string> ids, CancellationToken cancellationToken)
    {
        var stock = new Dictionary<string, int>();
        foreach (var some in ids.Chunk(50))
        {
            var answer = await AskAsync("stock?ids=" + string.Join(',', some), cancellationToken);
            foreach (var line in answer.Split('\n').Skip(1))
            {
                var parts = line.Split(';');
                if (parts.Length == 2 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var count))
                {
                    stock[parts[0]] = count;
                }
            }
        }

        return stock;
    }

    private async Task<string> AskAsync(string path, CancellationToken cancellationToken)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return await client.GetStringAsync(path, cancellationToken);
            }
            catch (HttpRequestException) when (attempt < 5)
            {
                var wait = Math.Pow(2, attempt) * 100 + Random.Shared.Next(100);
                await Task.Delay(TimeSpan.FromMilliseconds(wait), cancellationToken);
            }
        }
    }
}
