using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MLHygiene.Analyzers.Flow;

/// <summary>The names around an operation: what its statement reads, writes and calls, and the functions that it is in.</summary>
internal static class StatementNames
{
    private static readonly ImmutableHashSet<string> Splits = IdentifierWords.List("split", "splits", "holdout", "heldout", "fold", "folds", "trainset", "testset");

    /// <summary>Whether a statement, or the function around it, names a training part or a split.</summary>
    public static bool SaySplit(FileOperations file, IOperation operation) => Of(file, operation).Any(SaysSplit);

    /// <summary>The names of the statement of an operation and of the functions around it.</summary>
    public static IEnumerable<string> Of(FileOperations file, IOperation operation)
    {
        var statement = operation;
        while (statement.Parent is { } parent and not (IBlockOperation { Parent: not IAnonymousFunctionOperation } or ILoopOperation))
        {
            statement = parent;
        }

        return statement.DescendantsAndSelf().Select(NameIn).OfType<string>().Concat(OfFunctions(file, operation));
    }

    /// <summary>The name of a symbol and of the functions and types around it, the innermost first. An accessor has the name of its property.</summary>
    public static IEnumerable<string> Around(ISymbol? symbol)
    {
        for (var at = symbol; at is not (null or INamespaceSymbol or IModuleSymbol or IAssemblySymbol); at = at.ContainingSymbol)
        {
            yield return (at as IMethodSymbol)?.AssociatedSymbol?.Name ?? at.Name;
        }
    }

    /// <summary>The names of the functions that an operation is in, and of the type around them.</summary>
    public static IEnumerable<string> OfFunctionsAndType(FileOperations file, IOperation operation) =>
        OfFunctions(file, operation).Concat(OwnerOf(file, operation)?.ContainingType is { } type ? new[] { type.Name } : Enumerable.Empty<string>());

    /// <summary>The names of the functions that an operation is in.</summary>
    public static IEnumerable<string> OfFunctions(FileOperations file, IOperation operation)
    {
        for (var at = operation; at is not null; at = at.Parent)
        {
            if (at is ILocalFunctionOperation local)
            {
                yield return local.Symbol.Name;
            }
        }

        if (OwnerOf(file, operation)?.Name is { } name)
        {
            yield return name;
        }
    }

    private static ISymbol? OwnerOf(FileOperations file, IOperation operation)
    {
        var root = operation;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return file.FunctionOf(root);
    }

    private static bool SaysSplit(string name) => PartNames.SaysTrain(name) || IdentifierWords.HasAny(name, Splits);

    // Methods of a library split text, too.
    private static string? NameIn(IOperation operation) => operation switch
    {
        IVariableDeclaratorOperation declarator => declarator.Symbol.Name,
        IInvocationOperation { TargetMethod: { DeclaringSyntaxReferences.IsEmpty: false } method } => method.Name,
        _ => operation.Variable()?.Name,
    };
}
