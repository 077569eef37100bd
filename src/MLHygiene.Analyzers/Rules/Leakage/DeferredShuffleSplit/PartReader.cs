using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Flow.Provenance;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Leakage;

/// <summary>One evaluation of a query: which rows it takes, and where they go.</summary>
internal sealed class PartReader
{
    private PartReader(PartChain chain, IOperation reading, ValuePath source)
    {
        Part = chain.Part;
        Operation = reading;
        Source = source;
        Query = chain.LazyEnd == source ? null : chain.LazyEnd;
        Landing = chain.End;
        Place = RowPlace.Of(chain.File, chain.End);
    }

    public RowPart Part { get; }

    /// <summary>What takes the part: the call, or the loop's collection.</summary>
    public IOperation Operation { get; }

    /// <summary>The expression that is read.</summary>
    public ValuePath Source { get; }

    /// <summary>What is still a query after the part was taken; null where the rows are there, or none were taken.</summary>
    public ValuePath? Query { get; }

    /// <summary>Whether what is left after materialising depends on the order of the rows.</summary>
    public bool IsPositional => RowOverlap.IsByPlace(Part);

    /// <summary>Where the rows go.</summary>
    public RowPlace Place { get; }

    private ValuePath Landing { get; }

    /// <summary>What the program calls the rows, or else how it reads them.</summary>
    public string Name => Place.Name ?? Operation switch
    {
        ILocalReferenceOperation local => local.Local.Name,
        IParameterReferenceOperation parameter => parameter.Parameter.Name,
        IMemberReferenceOperation member => member.Member.Name.TrimStart('_'),
        IInvocationOperation { TargetMethod.Name: var method, Syntax: InvocationExpressionSyntax { ArgumentList: var arguments } } =>
            method + ShortText.Of(arguments),
        _ => ShortText.Of(Operation.Syntax),
    };

    /// <summary>Whether two readers put their rows into the same place.</summary>
    public bool LandsWith(PartReader other) =>
        Place.Variable is { } variable
            ? SymbolEqualityComparer.Default.Equals(variable, other.Place.Variable)
            : ValueFlow.UseOf(Landing.Operation).Operand == ValueFlow.UseOf(other.Landing.Operation).Operand;

    /// <summary>Reads the use of a query; null where nothing evaluates it there, or where it is only handed on.</summary>
    public static PartReader? Find(ApiTable apis, FileOperations file, ValuePath source)
    {
        var chain = PartChain.Read(apis, file, source);
        return chain.OnlyCounts ? null
            : chain.Reading is { } reading ? new PartReader(chain, reading, source)
            : IsRead(file, source) ? new PartReader(chain, source.Operation, source)
            : null;
    }

    private static bool IsRead(FileOperations file, ValuePath source)
    {
        var (user, operand) = ValueFlow.UseOf(source.Operation);
        return user switch
        {
            IForEachLoopOperation loop => loop.Collection == operand,
            IReturnOperation or ITupleOperation => !source.Next(file).Any() && !ValueFlow.TargetsOf(source.Operation).Any(),
            _ => false,
        };
    }
}
