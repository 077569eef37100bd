using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Sampling;

/// <summary>A collection whose rows are one object.</summary>
internal sealed class SharedRows
{
    private SharedRows(string? name) => Name = name;

    /// <summary>What the program calls the collection; null where it has no name.</summary>
    public string? Name { get; }

    /// <summary>
    /// Finds the collection that a repetition or a fill makes; null where its rows are not certainly meant to be written one by one.
    /// Empty rows are made to be written; of rows with values only a write tells.
    /// </summary>
    public static SharedRows? Find(ApiTable apis, FileOperations file, ApiCall call, IOperation element)
    {
        var row = element is ILocalReferenceOperation { Local: var local } && file.WritesTo(local) is { Count: 1 } writes && writes[0] is { } value
            ? value.Unwrap()
            : element;
        if (!IsRow(row))
        {
            return null;
        }

        var (holders, isWhole) = call.ValueOf("data") is { } filled && call.Entry.Role == Role.Fill
            ? (ImmutableArray.Create(filled), true)
            : Materialised(apis, file, call.Operation);
        var variables = holders.SelectMany(holder => Variables(holder)).ToList();
        var uses = variables.SelectMany(file.ReferencesTo).ToList();
        return holders.IsEmpty || uses.Exists(IsReplaced)
            || !(isWhole && IsBlank(row) && row == element || uses.Exists(use => IsRowWritten(file, use)))
                ? null
                : new SharedRows(variables.FirstOrDefault()?.Name);
    }

    private static IEnumerable<ISymbol> Variables(IOperation holder) => holder switch
    {
        ILocalReferenceOperation local => new[] { local.Local },
        IParameterReferenceOperation parameter => new[] { parameter.Parameter },
        IFieldReferenceOperation or IPropertyReferenceOperation when holder.CalledMember() is { } member => new[] { member },
        _ => ValueFlow.TargetsOf(holder),
    };

    private static bool IsRow(IOperation row) => row switch
    {
        IArrayCreationOperation array => !array.DimensionSizes.Any(size => size.ConstantValue is { HasValue: true, Value: 0 }),
        IObjectCreationOperation creation => creation.Type.IsList(),
        _ => false,
    };

    private static bool IsBlank(IOperation row) => row switch
    {
        IArrayCreationOperation array => array.Initializer is null,
        IObjectCreationOperation creation => creation.Initializer is null
            && creation.Arguments.All(argument => argument.Parameter?.Type.SpecialType == SpecialType.System_Int32),
        _ => false,
    };

    // The collections that the sequence is read into, and whether they hold nothing else.
    private static (ImmutableArray<IOperation> Holders, bool IsWhole) Materialised(ApiTable apis, FileOperations file, IOperation repeat)
    {
        var found = ImmutableArray.CreateBuilder<IOperation>();
        var isWhole = true;
        foreach (var holder in ValueFlow.Follow(file, repeat))
        {
            var (user, operand) = ValueFlow.UseOf(holder);
            var call = user is IArgumentOperation { Parent: { } parent } ? parent : user;
            if (call is not null && ApiCall.Find(apis, Role.Materialise, call)?.ValueOf("data") == operand.Unwrap())
            {
                found.Add(call);
            }
            else if (user is not null && user.IsSpread() && user.Parent is { } collection)
            {
                found.Add(collection);
                isWhole &= collection.ChildOperations.Count == 1;
            }
            else if (call is IInvocationOperation { TargetMethod.Name: "AddRange", Instance: { } list } && list.Type.IsList())
            {
                found.Add(list.Unwrap());
                isWhole = false;
            }
        }

        return (found.ToImmutable(), isWhole);
    }

    // rows[i] = new float[2];
    private static bool IsReplaced(IOperation rows) => ElementOf(rows) is { } element && element.IsAssigned();

    // rows[i][j] = 1; rows[i].Add(1); foreach (var row in rows) { row[j] = 1; }
    private static bool IsRowWritten(FileOperations file, IOperation rows)
    {
        if (ElementOf(rows) is { } row)
        {
            return IsWritten(row) || ValueFlow.Aliases(file, row).Any(IsWritten);
        }

        return ValueFlow.UseOf(rows) is (IForEachLoopOperation loop, { } operand) && loop.Collection == operand
            && loop.Locals.SelectMany(file.ReferencesTo).Any(IsWritten);
    }

    private static bool IsWritten(IOperation row)
    {
        if (ElementOf(row) is { } element)
        {
            return element.Parent is IAssignmentOperation assignment && assignment.Target == element
                || element.Parent is IIncrementOrDecrementOperation
                || element.Parent is IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out };
        }

        return row.Parent is IInvocationOperation { TargetMethod.Name: "Add" or "AddRange" or "Insert" or "Clear" } call && call.Instance == row;
    }

    private static IOperation? ElementOf(IOperation collection)
    {
        var (user, operand) = ValueFlow.UseOf(collection);
        return user switch
        {
            IArrayElementReferenceOperation element when element.ArrayReference == operand => element,
            IPropertyReferenceOperation { Arguments.IsEmpty: false } indexer when indexer.Instance == operand => indexer,
            _ => null,
        };
    }
}
