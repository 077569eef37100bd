using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Flow;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Rules.Leakage;

/// <summary>The columns that rows certainly have: by the class that they were loaded as, and the chain that they went through.</summary>
internal sealed class RowColumns
{
    private const int MaxSteps = 16;

    // What passes rows on with their columns.
    private static readonly Role[] Passing = { Role.Rows, Role.Filter, Role.Shuffle, Role.Bootstrap, Role.Split };

    private static readonly Role[] Known = Passing.Concat(new[] { Role.Load, Role.Apply, Role.Part }).ToArray();

    private readonly ApiTable _apis;
    private readonly INamedTypeSymbol? _row;
    private readonly IReadOnlyList<ColumnContents> _changes;

    private RowColumns(ApiTable apis, INamedTypeSymbol? row, IReadOnlyList<ColumnContents> changes)
    {
        _apis = apis;
        _row = row;
        _changes = changes;
    }

    /// <summary>Reads where rows come from.</summary>
    public static RowColumns Read(ApiTable apis, FileOperations file, IOperation rows)
    {
        var changes = new List<ColumnContents>();
        var value = CertainValue.Of(file, rows, apis, Known);
        for (var steps = 0; steps < MaxSteps; steps++)
        {
            if (RowClass(apis, value) is { } row)
            {
                return new RowColumns(apis, row, changes);
            }

            if (ApiCall.Find(apis, Role.Apply, value) is { } apply)
            {
                if (Change(apis, file, apply) is not { } change)
                {
                    break;
                }

                changes.Add(change);
            }

            if (Source(apis, value) is not { } source)
            {
                break;
            }

            value = CertainValue.Of(file, source, apis, Known);
        }

        return new RowColumns(apis, row: null, changes);
    }

    /// <summary>What makes a column no group; null where nothing does, or where it is not known.</summary>
    public ColumnKind? KindOf(string column)
    {
        // The last change stands first.
        foreach (var change in _changes)
        {
            if (change.IsKey(column) is { } isKey)
            {
                return isKey ? ColumnKind.Key : null;
            }

            if (change.HasForgotten)
            {
                return null;
            }
        }

        return Member(column) is { } member ? KindOf(member) : null;
    }

    /// <summary>Whether the rows certainly have the column as they were loaded, and nothing makes it no group.</summary>
    public bool HaveGroup(string column) => _changes.Count == 0 && Member(column) is { } member && KindOf(member) is null;

    private static INamedTypeSymbol? RowClass(ApiTable apis, IOperation value) =>
        value is IInvocationOperation { TargetMethod: { TypeArguments: { Length: 1 } arguments } method }
        && (apis.Find(Role.Load, method) is not null || apis.Find(Role.Rows, method) is not null)
        && method.ReturnType.TypeKind == TypeKind.Interface
        && method.ReturnType is INamedTypeSymbol { IsGenericType: false }
            ? arguments[0] as INamedTypeSymbol
            : null;

    private static ColumnContents? Change(ApiTable apis, FileOperations file, ApiCall apply)
    {
        if (apply.ValueOf("model") is not { } model
            || ApiCall.Find(apis, Role.Fit, CertainValue.Of(file, model, apis, Role.Fit))?.ValueOf("estimator") is not { } estimator)
        {
            return null;
        }

        var columns = new ColumnContents(apis, file);
        foreach (var step in PipelineSteps.Of(apis, file, estimator))
        {
            columns.Apply(step);
        }

        return columns;
    }

    private static IOperation? Source(ApiTable apis, IOperation value) =>
        ApiCall.Find(apis, Role.Part, value) is not null ? value.Receiver()
        : ApiCall.Find(apis, Role.Apply, value) is { } apply ? apply.ValueOf("data")
        : Passing.Select(role => ApiCall.Find(apis, role, value)?.ValueOf("data")).FirstOrDefault(data => data is not null);

    private ISymbol? Member(string column)
    {
        var members = Members().Where(member => string.Equals(ColumnName(member), column, StringComparison.Ordinal)).Take(2).ToList();
        return members.Count == 1 ? members[0] : null;
    }

    private IEnumerable<ISymbol> Members()
    {
        for (var type = _row; type is not null; type = type.BaseType)
        {
            foreach (var member in type.GetMembers())
            {
                if (member is { IsStatic: false, DeclaredAccessibility: Accessibility.Public } and (IFieldSymbol or IPropertySymbol { Parameters.IsEmpty: true }))
                {
                    yield return member;
                }
            }
        }
    }

    private string? ColumnName(ISymbol member)
    {
        foreach (var attribute in member.GetAttributes())
        {
            if (attribute.AttributeConstructor is { } constructor && _apis.Find(Role.ColumnName, constructor) is { } entry)
            {
                return constructor.Parameters
                    .Zip(attribute.ConstructorArguments, (parameter, argument) => (parameter.Name, Argument: argument))
                    .Where(pair => string.Equals(pair.Name, entry["name"], StringComparison.Ordinal) && pair.Argument.Kind == TypedConstantKind.Primitive)
                    .Select(pair => pair.Argument.Value as string)
                    .FirstOrDefault();
            }
        }

        return member.Name;
    }

    private ColumnKind? KindOf(ISymbol member)
    {
        var type = member switch
        {
            IFieldSymbol field => field.Type,
            IPropertySymbol property => property.Type,
            _ => null,
        };
        return member.GetAttributes().Any(attribute => _apis.Find(Role.KeyColumn, attribute.AttributeConstructor) is not null) ? ColumnKind.Key
            : type is { SpecialType: SpecialType.System_Single or SpecialType.System_Double } ? ColumnKind.Number
            : null;
    }
}
