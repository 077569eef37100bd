using Microsoft.CodeAnalysis;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Leakage;

/// <summary>A query in random order, up to the last call behind it that is still a query: what can be materialised.</summary>
internal sealed class ShuffledQuery
{
    private ShuffledQuery(ApiTable apis, FileOperations file, IOperation origin, bool isPart, int depth)
    {
        var chain = PartChain.Read(apis, file, ValuePath.Begin(origin));
        Origin = origin;
        Path = chain.LazyEnd;
        Expression = ValueFlow.UseOf(Path.Operation).Operand;
        Name = RowPlace.Of(file, Path).Name ?? ShortText.Of(Expression.Syntax);
        IsPart = isPart || chain.Part != RowPart.Whole;
        Depth = depth;
    }

    /// <summary>The call that shuffles.</summary>
    public IOperation Origin { get; }

    /// <summary>Where following it begins.</summary>
    public ValuePath Path { get; }

    /// <summary>The whole expression.</summary>
    public IOperation Expression { get; }

    /// <summary>The variable that it is put into, or its text.</summary>
    public string Name { get; }

    /// <summary>Whether its rows are not all rows, and others each time.</summary>
    public bool IsPart { get; }

    /// <summary>How many helpers it was returned by.</summary>
    public int Depth { get; }

    public static ShuffledQuery Begin(ApiTable apis, FileOperations file, IOperation origin) =>
        new(apis, file, origin, isPart: false, depth: 0);

    /// <summary>The query that a caller of the helper gets.</summary>
    public ShuffledQuery ReturnedTo(ApiTable apis, FileOperations file, IOperation call) => new(apis, file, call, IsPart, Depth + 1);
}
